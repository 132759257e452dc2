Testing.__checkBinaryOperation(best,{ $0 == $1() },[true, true, false, false],expression: .__fromBinaryOperation(.__fromSyntaxNode("best"),"==",.__fromSyntaxNode("[true, true, false, false]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift:110:9-110:52
