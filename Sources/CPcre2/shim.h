#ifndef GAZETTE_CPCRE2_SHIM_H
#define GAZETTE_CPCRE2_SHIM_H

// PCRE2, regular expressions over UTF-8, from Debian's libpcre2-dev.
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#endif
