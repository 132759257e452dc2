// Filled by a later commit of this target.
