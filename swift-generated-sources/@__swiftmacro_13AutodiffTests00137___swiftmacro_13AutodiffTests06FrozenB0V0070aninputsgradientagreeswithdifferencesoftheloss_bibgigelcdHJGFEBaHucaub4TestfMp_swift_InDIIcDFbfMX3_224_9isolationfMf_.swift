nil                                                                                                                             

// original-source-range: @__swiftmacro_13AutodiffTests06FrozenB0V0070aninputsgradientagreeswithdifferencesoftheloss_bibgigelcdHJGFEBaHucaub4TestfMp_.swift:4:225-4:235
