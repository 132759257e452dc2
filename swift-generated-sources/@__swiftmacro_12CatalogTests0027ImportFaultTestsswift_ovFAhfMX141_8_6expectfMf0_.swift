Testing.__checkFunctionCall(FileManager.default.self,calling: {
  $0.fileExists(atPath: $1)
},staging,expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("FileManager.default"),"fileExists",("atPath",.__fromSyntaxNode("staging"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:142:9-142:66
