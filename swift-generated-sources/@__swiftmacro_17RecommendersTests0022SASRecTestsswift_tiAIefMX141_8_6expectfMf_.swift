Testing.__checkBinaryOperation(SASRec.fileName(),{ $0 == $1() },"sasrec.safetensors",expression: .__fromBinaryOperation(.__fromSyntaxNode("SASRec.fileName()"),"==",.__fromStringLiteral(#""sasrec.safetensors""#, "sasrec.safetensors")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTests.swift:142:9-142:59
