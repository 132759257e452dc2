Testing.__checkFunctionCall(tape.self,calling: {
  $0.gradientValues(of: $1)
},x,expression: .__fromFunctionCall(.__fromSyntaxNode("tape"),"gradientValues",("of",.__fromSyntaxNode("x"))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/AutodiffTests/FrozenTests.swift:90:33-90:69
