// SPDX-License-Identifier: Apache-2.0
#include "tests/core/verify/sample.h"

namespace sw::test {

const QByteArray Key2048 = "v=DKIM1; k=rsa; "
                           "p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA5V6fH9tlaom8oRcA5Zl1E5lLiXuIb3/27fqa/"
                           "ebWPJiJoLo0L1fMIaF/0q4lCb8Upp5JssUMZ/GN/"
                           "mIeiANhT2dXmCJl75Ak8NIjanjRWzuMzU0phaR+l48KtTXTxSGD7qy1K7lJl2h9BYBa7z+aHnbmPuZxGmnwT3RB+"
                           "9DnTGnKEzGDPZvugj0y1MNw/qxo1MrF9pxltBKH4CWHwPfmiytW9QBPN9elONGXVXr/"
                           "cF9QkXt4Xalmoi9hRmLkh1EDUsacpf1Cb9b8s0hWVu7R9AoNQAWlb+eFE98r6Q5Xe41Gk0USE+"
                           "K8bgSXap46WEicqh0lD5hDEohyObf6fo9PMQIDAQAB";
const QByteArray OtherKey2048 =
    "v=DKIM1; k=rsa; "
    "p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqqVUJD+l83jraftSj2BP7N7h/EJH05KmGO4/"
    "n8Wie903OblPvwHzbC1qXuN1jvjhxLNcw8vlKGFLSWhN2ClojisOqxW4NeCCdHNpNF6c30gnTweEx93qEH0L/yZvc0fBxnuwX0XrI+d/"
    "G5MmczuOJUsDinkjUmAmPmFcsiiesfIz45LPlLGXMRMmix9PapXq16qxO9vdZGg6kZhnbEO3XxgauPZXWmQQBcG2HP2rROzCROxni89BfJbipVkiqr"
    "7kSleEZaMqXBzjJF6wcApKWv28RBwLf/L9D/9zv5WM/CyvQXIaxr5OIXlL7E7w7hpcfzyfxIwpuYgWSYQFpys87QIDAQAB";
const QByteArray Key512 = "v=DKIM1; k=rsa; "
                          "p=MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAMRCfhhYNSeQKdK8Wz+"
                          "SObdowEJc1jDc3lp5vmDCmVnAHNha3rKVXXuU1uqGM6HyVx2v2JHp0k1ZhRqcTW+e/PECAwEAAQ==";

} // namespace sw::test
