package rtscommander.llm;

/// A model that is fetched first, unless it is here already.
public record FetchedModel(ModelDownload download, ModelSettings settings) implements ModelSource {
    @Override
    public String file() {
        return model().file();
    }

    @Override
    public LanguageModel open(Progress progress) throws ModelUnavailable {
        download.fetch(fraction -> progress.at(ModelState.FETCHING, fraction));
        return model().open(progress);
    }

    private ModelFile model() {
        return new ModelFile(download.file(), settings);
    }
}
