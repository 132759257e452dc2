Testing.__checkBinaryOperation(result.outcomes[0].hit,{ $0 == $1() },[1],expression: .__fromBinaryOperation(.__fromSyntaxNode("result.outcomes[0].hit"),"==",.__fromSyntaxNode("[1]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/EvaluationTests.swift:69:9-69:47
