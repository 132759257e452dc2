Testing.__checkFunctionCall(copy.folder.path.self,calling: {
  $0.hasPrefix($1)
},stateFolder.path,expression: .__fromFunctionCall(.__fromSyntaxNode("copy.folder.path"),"hasPrefix",(nil,.__fromSyntaxNode("stateFolder.path"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/WorkspaceTests.swift:129:9-129:62
