Testing.__checkClosureCall(throws: CatalogError.self,performing: {
            try DatasetImport(try request(rows(10))).run(
                into: URL(fileURLWithPath: "/proc/whyrec-workspace"))
        },expression: .__fromSyntaxNode(#"try DatasetImport(try request(rows(10))).run(\#n                into: URL(fileURLWithPath: "/proc/whyrec-workspace"))"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:194:21-197:10
