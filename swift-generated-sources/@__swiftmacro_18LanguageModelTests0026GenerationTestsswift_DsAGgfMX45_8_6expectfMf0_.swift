Testing.__checkBinaryOperation(predictor.fed,{ $0 == $1() },[0, 65, 66],expression: .__fromBinaryOperation(.__fromSyntaxNode("predictor.fed"),"==",.__fromSyntaxNode("[0, 65, 66]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift:46:9-46:46
