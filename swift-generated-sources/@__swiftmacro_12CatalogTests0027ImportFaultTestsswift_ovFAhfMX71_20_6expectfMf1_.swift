Testing.__checkClosureCall(throws: CatalogError.self,performing: {
            try DatasetImport(other).run(into: folder.workspace)
        },expression: .__fromSyntaxNode("try DatasetImport(other).run(into: folder.workspace)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:72:21-74:10
