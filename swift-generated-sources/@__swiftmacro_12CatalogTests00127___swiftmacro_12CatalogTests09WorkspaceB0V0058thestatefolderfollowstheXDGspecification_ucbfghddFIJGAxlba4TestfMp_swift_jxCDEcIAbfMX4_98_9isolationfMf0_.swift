nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests09WorkspaceB0V0058thestatefolderfollowstheXDGspecification_ucbfghddFIJGAxlba4TestfMp_.swift:5:99-5:109
