Testing.__checkFunctionCall(trained.self,calling: {
  $0.isDisjoint(with: $1)
},question.targets,expression: .__fromFunctionCall(.__fromSyntaxNode("trained"),"isDisjoint",("with",.__fromSyntaxNode("question.targets"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:64:13-64:64
