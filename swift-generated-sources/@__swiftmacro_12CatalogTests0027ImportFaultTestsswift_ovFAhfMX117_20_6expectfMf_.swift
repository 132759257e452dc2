Testing.__checkClosureCall(throws: CatalogError.self,performing: {
            try DatasetImport(request, isCancelled: { true }).run(into: folder.workspace)
        },expression: .__fromSyntaxNode("try DatasetImport(request, isCancelled: { true }).run(into: folder.workspace)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:118:21-120:10
