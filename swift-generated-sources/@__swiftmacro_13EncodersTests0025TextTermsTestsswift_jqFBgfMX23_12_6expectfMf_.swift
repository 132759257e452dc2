Testing.__checkBinaryOperation(TextTerms(item).hashes.isEmpty,{ $0 == $1() },words(text).isEmpty,expression: .__fromBinaryOperation(.__fromSyntaxNode("TextTerms(item).hashes.isEmpty"),"==",.__fromSyntaxNode("words(text).isEmpty")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/TextTermsTests.swift:24:13-24:75
