package rtscommander.llm;

/// How the model is.
public enum ModelState {
    /// There is none, and there will be none.
    NONE,
    /// Its file is being fetched.
    FETCHING,
    /// Its file is being loaded, or it reads the fixed prompts for the first time; orders are taken as soon as the
    /// file is loaded.
    LOADING,
    READY,
    WORKING,
    /// It has made no progress for too long. It may recover.
    STALLED,
    /// It could not be had; the status says why.
    FAILED
}
