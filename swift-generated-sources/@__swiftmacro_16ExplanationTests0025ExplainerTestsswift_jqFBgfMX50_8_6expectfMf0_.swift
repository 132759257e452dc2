Testing.__checkBinaryOperation(set.withheld,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("set.withheld"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:51:9-51:35
