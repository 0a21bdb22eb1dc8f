// SPDX-License-Identifier: GPL-3.0-or-later
package main

import (
	"bufio"
	"fmt"
	"os"
)

func main() {
	body, err := os.ReadFile("body")
	if err != nil {
		panic(err)
	}
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		if isFromHighLevel(body, lines.Text()) {
			fmt.Println("accepted")
		} else {
			fmt.Println("refused")
		}
	}
}
