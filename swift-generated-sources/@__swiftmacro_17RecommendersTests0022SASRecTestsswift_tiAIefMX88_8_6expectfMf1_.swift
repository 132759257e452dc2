Testing.__checkBinaryOperation(latents[2],{ $0 == $1() },latents[3],expression: .__fromBinaryOperation(.__fromSyntaxNode("latents[2]"),"==",.__fromSyntaxNode("latents[3]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTests.swift:89:9-89:42
