nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests015PictureDecodingB0V0063WhatistransparentinaPNGiscomposedoverwhite_pebclcbdcieCDBDIzqba4TestfMp_.swift:4:225-4:235
