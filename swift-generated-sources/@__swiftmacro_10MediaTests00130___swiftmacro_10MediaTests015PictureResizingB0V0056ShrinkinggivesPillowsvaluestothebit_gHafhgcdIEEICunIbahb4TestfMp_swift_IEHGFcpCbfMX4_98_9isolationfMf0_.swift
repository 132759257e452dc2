nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests015PictureResizingB0V0056ShrinkinggivesPillowsvaluestothebit_gHafhgcdIEEICunIbahb4TestfMp_.swift:5:99-5:109
