extension CohenKappa {
    /// The 95 % interval of kappa for large samples, kappa plus and minus 1.96 standard errors within
    /// -1 ... 1; nil where there is no kappa, and where the standard error is zero, which says only
    /// that there were too few cases to see a disagreement.
    public var interval: (low: Double, high: Double)? {
        guard let kappa, let standardError, standardError > 0 else { return nil }
        let reach = 1.959_963_984_540_054 * standardError
        return (max(-1, kappa - reach), min(1, kappa + reach))
    }
}
