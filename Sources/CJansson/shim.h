#ifndef GAZETTE_CJANSSON_SHIM_H
#define GAZETTE_CJANSSON_SHIM_H

// jansson: JSON, from Debian's libjansson-dev.
#include <jansson.h>

#endif
