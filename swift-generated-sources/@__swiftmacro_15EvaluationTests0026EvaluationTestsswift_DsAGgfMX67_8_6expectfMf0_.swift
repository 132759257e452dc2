Testing.__checkBinaryOperation(result.outcomes[0].recall,{ $0 == $1() },[0.5],expression: .__fromBinaryOperation(.__fromSyntaxNode("result.outcomes[0].recall"),"==",.__fromSyntaxNode("[0.5]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/EvaluationTests.swift:68:9-68:52
