Testing.__checkValue(try store.item(named: "104841"),expression: .__fromSyntaxNode(#"try store.item(named: "104841")"#),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: swift-generated-sources/@__swiftmacro_12CatalogTests0026SharedDataTestsswift_DsAGgfMX68_8_6expectfMf4_.swift:1:68-1:109
