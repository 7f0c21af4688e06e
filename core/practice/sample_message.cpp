// SPDX-License-Identifier: Apache-2.0
// A message of the sample company as a customer receives it: sent by Amazon SES, signed for the sample domain and for
// amazonses.com. Its signatures verify once the sample's three DKIM records are published.
#include "core/practice/sample_world.h"

namespace sw::practice {

QByteArray sampleMessage()
{
    // Signed once; the private key was deleted. Changing an octet makes the signatures fail.
    QByteArray message = "Return-Path: <0100018f2c6a7d31-5b1f0e52-000000@amazonses.com>\n"
                         "Received: from a8-31.smtp-out.amazonses.com (a8-31.smtp-out.amazonses.com [198.51.100.31])\n"
                         "\tby mx.customer.example with ESMTPS id 4Lm2Qx3k9Z for <ada@customer.example>;\n"
                         "\tMon, 02 Nov 2026 09:14:08 +0000\n"
                         "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/simple;\n"
                         " d=acme-billing.example; i=@acme-billing.example; q=dns/txt;\n"
                         " s=xk7m2q5vtz4rjw3hs6dn8pyc2fblugae; t=1793610847; h=from : to :\n"
                         " subject : date : message-id : mime-version : content-type :\n"
                         " content-transfer-encoding;\n"
                         " bh=F9twxUfflumf8PjVgvP4pKUHjQwOm2Uhbb39YFZUbgc=;\n"
                         " b=T29S+DqjFJMpiVuUZF38Joq3fXhb/Bc87tKxFpeqWqWNwxpBGnRtSqq9g21XDRYFPp5oF\n"
                         " 0svQx9XGbhnECpylMwITAQSSbvdxKSgzK07w6dcNQuFz5PXQTYXNVkAJXfDhf60KQ3yYKY7\n"
                         " wRcAXNUTUgnb2/B3g/1llovAT8KxBGwiLfTU0mWNTJcWf2SbFu+tRz6hanNZEs2pyAckhIq\n"
                         " KvCLjVhmo1Zck4jQmY9xiiV8LIL6UM/T2vedy3c+6xRbl5A62Qkm6zqDF7P/1JnonCNaE1r\n"
                         " UhDijK81yDb1BI74zrTZYE4vFclKIxd2UW8pY1n1oSgq029dtX3MSjfysjiw==\n"
                         "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/simple; d=amazonses.com;\n"
                         " i=@amazonses.com; q=dns/txt; s=ug7nbtf4gccmlpwj322ax3p6ow6yfsug;\n"
                         " t=1793610847; h=from : to : subject : date : message-id : mime-version\n"
                         " : content-type : content-transfer-encoding;\n"
                         " bh=F9twxUfflumf8PjVgvP4pKUHjQwOm2Uhbb39YFZUbgc=;\n"
                         " b=Iiu1FAp718acO+FPhwG1hn3dqO/sCVRVOdDSpXUjIbASQ1HnBBCP/w57b4D658UdYXV1/\n"
                         " 9FSVbmFCGwCDx+fvtlIkOsBcNavBX2016XyItBGFG+DDP6T0T6lmLecErmsFpPNcxG0AzmT\n"
                         " 7DED/WTQsMjai8p3mX9qLOgO9etdASDhYLZPDADpZ4Llz2uv5HNIL/Ve1qVi/a4v4qKG3lY\n"
                         " jxEMgZmdFMvHZYZyoau0jgonXeJayoJ6Mxm2BB6wGfvX5faW9mtaXawNBTf2paYrAMIJTlB\n"
                         " 4xddNcVgvWeK0PJ8Gb27yY+fqIkF2flydIY3mINJ3GPGI53sixaEIA5lbIAA==\n"
                         "From: Acme Billing <billing@acme-billing.example>\n"
                         "To: Ada Customer <ada@customer.example>\n"
                         "Subject: Your invoice INV-00042017\n"
                         "Date: Mon, 2 Nov 2026 09:14:07 +0000\n"
                         "Message-ID: <0100018f2c6a7d31-5b1f0e52-000000@email.amazonses.com>\n"
                         "MIME-Version: 1.0\n"
                         "Content-Type: text/plain; charset=UTF-8\n"
                         "Content-Transfer-Encoding: 7bit\n"
                         "\n"
                         "Dear customer,\n"
                         "\n"
                         "your invoice INV-00042017 over 1,250.00 EUR is attached to your account. It is\n"
                         "due on 15 December 2026. You can see and pay it at\n"
                         "https://portal.acme-billing.example/invoices/INV-00042017\n"
                         "\n"
                         "Kind regards\n"
                         "Acme Billing\n";
    return message.replace("\n", "\r\n");
}

} // namespace sw::practice
