Testing.__checkFunctionCall(badge.self,calling: {
  $0.warning(beside: $1)
},other,expression: .__fromFunctionCall(.__fromSyntaxNode("badge"),"warning",("beside",.__fromSyntaxNode("other"))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/EvaluationTests/ProtocolBadgeTests.swift:21:27-21:65
