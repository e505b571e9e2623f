using Credence.Sources;

namespace Credence.Portfolio;

/// <summary>Words and file names that checks look for, from <c>data/lexicon/portfolio-cues.yaml</c>.</summary>
public sealed class PortfolioCues
{
    private readonly Dictionary<string, CueList> _words;
    private readonly Dictionary<string, NamePatterns> _names;

    private PortfolioCues(Dictionary<string, CueList> words, Dictionary<string, NamePatterns> names) => (_words, _names) = (words, names);

    /// <summary>A list of words.</summary>
    internal CueList this[string id] => _words[id];

    /// <summary>Whether there is a list of file names of an id.</summary>
    internal bool HasNames(string id) => _names.ContainsKey(id);

    /// <summary>A list of file names.</summary>
    internal NamePatterns Names(string id) => _names[id];

    /// <summary>Reads the file.</summary>
    /// <exception cref="UnusableInputException">It is not sound; the message starts with <c>path:line:column</c>.</exception>
    public static PortfolioCues Read(DataFolder data)
    {
        var map = YamlMap.Read(data.Combine("lexicon", "portfolio-cues.yaml"));
        if (map.Text("kind") != "portfolio-cues")
            throw map.Wrong("kind", "'kind' must be portfolio-cues");
        var (words, names) = (map.Map("words"), map.Map("names"));
        var cues = new PortfolioCues(
            words.Keys.ToDictionary(id => id, id => new CueList(words.OneOrMoreTexts(id)), StringComparer.Ordinal),
            names.Keys.ToDictionary(id => id, id => new NamePatterns(names.OneOrMoreTexts(id)), StringComparer.Ordinal));
        map.NoOtherKeys();
        foreach (var id in Needed)
        {
            if (!cues._words.ContainsKey(id) && !cues._names.ContainsKey(id))
                throw new UnusableInputException(map.Where, $"the list '{id}' is missing", "Add it");
        }

        return cues;
    }

    private static readonly string[] Needed =
    [
        "readme", "problem", "data", "result", "metric", "metric-code", "time-measured", "denied", "denied-thing", "denied-deed", "denied-knowing", "denied-alone", "denied-answer", "denied-otherwise", "denied-properly", "clause-word", "split-word", "command", "limitation", "licence-file", "data-licence", "data-name", "no-data-name", "source-word", "lock-file", "requirements", "runner", "seed", "seed-none", "unwritten", "split",
        "fit-before", "resample", "raw-write", "fetch", "fetch-read", "fetch-named", "fetch-itself", "address", "address-here", "data-step-word", "data-step", "raw-data", "raw-data-keeper", "absolute-path", "container", "test-name", "test-function", "test-function-begin", "test-assert", "test-assert-begin", "test-trivial", "test-skip", "test-skip-first", "test-skip-all", "test-modifier", "test-mark", "test-opening", "blocks-by-indent", "shell-keyword", "recipe-file", "script-file", "idle-command", "log-call", "log-prediction", "log-other", "ci-file", "ci-file-with-trigger", "ci-test", "ci-print", "ci-trigger", "linter-file", "linter-word", "tool-settings", "types-file", "types-word",
        "update-file", "property-test", "health-route", "serving", "metrics", "prediction-log", "drift", "model-version", "speed", "rollback", "empty-message", "merge-message", "environment-file", "vendored", "code", "document", "configuration", "settings-with-hashes", "static-code",
    ];
}
