#include <png.h>
#include <turbojpeg.h>

// Values that libpng composes from macros, which Swift does not see.
static const png_uint_32 whyrec_png_format_rgba = PNG_FORMAT_RGBA;
static const png_uint_32 whyrec_png_format_rgb = PNG_FORMAT_RGB;
static const png_uint_32 whyrec_png_flag_16_bit_srgb = PNG_IMAGE_FLAG_16BIT_sRGB;
