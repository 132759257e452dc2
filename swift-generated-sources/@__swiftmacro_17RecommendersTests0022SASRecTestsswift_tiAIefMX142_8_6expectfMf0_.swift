Testing.__checkBinaryOperation(SASRec.fileName(loss: .ce, split: "temporal-70/30"),{ $0 == $1() },"sasrec-ce-temporal-70-30.safetensors",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"SASRec.fileName(loss: .ce, split: "temporal-70/30")"#),"==",.__fromStringLiteral(#""sasrec-ce-temporal-70-30.safetensors""#, "sasrec-ce-temporal-70-30.safetensors")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTests.swift:143:9-145:59
