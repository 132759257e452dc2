Testing.__checkBinaryOperation(lower("ΟΔΥΣΣΕΥΣ Σ. ΑΣ'"),{ $0 == $1() },"οδυσσευς σ. ας'",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"lower("ΟΔΥΣΣΕΥΣ Σ. ΑΣ'")"#),"==",.__fromStringLiteral(#""οδυσσευς σ. ας'""#, "οδυσσευς σ. ας'")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerCLIPTests.swift:63:9-63:85
