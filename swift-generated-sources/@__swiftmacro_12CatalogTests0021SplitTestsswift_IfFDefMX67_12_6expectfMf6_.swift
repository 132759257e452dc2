Testing.__checkFunctionCall(Set(Self.sequences[user]).self,calling: {
  $0.isSuperset(of: $1)
},question.targets,expression: .__fromFunctionCall(.__fromSyntaxNode("Set(Self.sequences[user])"),"isSuperset",("of",.__fromSyntaxNode("question.targets"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:68:13-68:80
