nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests09WorkspaceB0V0040readingleavesnothingbehind_FyaghBFAIGnDa4TestfMp_.swift:4:197-4:207
