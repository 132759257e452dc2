Testing.__checkPropertyAccess(TextTerms(ItemText(title: "…", year: 1999)).hashes.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode(#"TextTerms(ItemText(title: "…", year: 1999)).hashes"#),.__fromSyntaxNode("isEmpty")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/TextTermsTests.swift:27:9-27:78
