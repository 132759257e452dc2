Testing.__checkFunctionCall(Set(question.history).self,calling: {
  $0.isDisjoint(with: $1)
},question.targets,expression: .__fromFunctionCall(.__fromSyntaxNode("Set(question.history)"),"isDisjoint",("with",.__fromSyntaxNode("question.targets"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:65:13-65:78
