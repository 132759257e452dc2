Testing.__checkClosureCall(throws: CatalogError.self,performing: {
                try records(packed.prefix(length), .tabs)
            },expression: .__fromSyntaxNode("try records(packed.prefix(length), .tabs)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:120:25-122:14
