Testing.__checkBinaryOperation(CLIPText.cleaned(" \t A\n\u{3000} b&nbsp;&amp;amp;c \r\n"),{ $0 == $1() },Array("a b &c".utf8),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"CLIPText.cleaned(" \t A\n\u{3000} b&nbsp;&amp;amp;c \r\n")"#),"==",.__fromSyntaxNode(#"Array("a b &c".utf8)"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerCLIPTests.swift:69:9-69:100
