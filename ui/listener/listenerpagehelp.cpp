// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listener/listenerpage.h"

namespace Linesman::Ui {

QString ListenerPage::help() const
{
    return tr("The local endpoint\n"
              "Takes any request, keeps it, checks it and only then answers: a 2xx means that the capture is on "
              "disk. It listens on this machine only; to receive from HighLevel, start a tunnel here, or point one "
              "of your own at its port and add its name in Settings.\n"
              "Several listeners\n"
              "Each has a name, port, path and answers of its own; all captures are in this list.\n"
              "Hold\n"
              "Each sender waits until you answer its request by hand, or forward it, edited or not.\n"
              "Tunnel\n"
              "cloudflared, ngrok or another program of yours is started here; its address is read and watched.\n"
              "Two addresses\n"
              "The Delivery URL of a provider gets the messages to deliver. The app's webhook URL gets events, such "
              "as INSTALL, and reports of messages that went out: never send those again.\n"
              "Verdict\n"
              "Signature, shape and repetition, in sentences. HighLevel signs with Ed25519 over the bytes as sent; "
              "there is no shared secret.\n"
              "Keys\n"
              "Enter opens, Space pins, Ctrl+C copies, Del removes, Esc closes the capture.");
}

} // namespace Linesman::Ui
