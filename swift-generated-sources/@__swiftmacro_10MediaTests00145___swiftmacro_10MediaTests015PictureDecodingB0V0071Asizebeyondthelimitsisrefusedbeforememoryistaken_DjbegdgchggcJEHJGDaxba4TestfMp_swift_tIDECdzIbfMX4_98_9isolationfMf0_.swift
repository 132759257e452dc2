nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests015PictureDecodingB0V0071Asizebeyondthelimitsisrefusedbeforememoryistaken_DjbegdgchggcJEHJGDaxba4TestfMp_.swift:5:99-5:109
