Testing.__checkFunctionCall(FileManager.default.self,calling: {
  $0.fileExists(atPath: $1)
},workspace.catalogFile.path + "-shm",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("FileManager.default"),"fileExists",("atPath",.__fromSyntaxNode(#"workspace.catalogFile.path + "-shm""#))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/WorkspaceTests.swift:111:9-111:94
