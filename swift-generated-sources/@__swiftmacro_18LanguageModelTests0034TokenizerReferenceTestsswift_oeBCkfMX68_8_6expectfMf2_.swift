Testing.__checkBinaryOperation(llama.special("<unk>"),{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"llama.special("<unk>")"#),"==",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:69:9-69:45
