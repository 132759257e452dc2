nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests05SoundB0V0043Channelsaremixedtotheirmean_DzadfcfCEHDDpGa4TestfMp_.swift:5:99-5:109
