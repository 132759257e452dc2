nil                                                                                                                             

// original-source-range: @__swiftmacro_13AutodiffTests08GradientB0V0072everyoperationhasagradientthatagreeswithdifferences_ymbjdbiegeGIJECEayba4TestfMp_.swift:4:229-4:239
