#ifndef GAZETTE_CUCHARDET_SHIM_H
#define GAZETTE_CUCHARDET_SHIM_H

// uchardet, Mozilla's detector of encodings, from Debian's libuchardet-dev.
#include <uchardet/uchardet.h>

#endif
