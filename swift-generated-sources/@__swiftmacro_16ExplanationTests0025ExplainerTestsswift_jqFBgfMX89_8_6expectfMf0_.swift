Testing.__checkBinaryOperation(set.withheld,{ $0 > $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("set.withheld"),">",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:90:9-90:34
