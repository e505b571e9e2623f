namespace Credence.Portfolio.Explain;

/// <summary>A licence file whose text is a known licence's.</summary>
internal static class LicenceText
{
    // a text may name other licences further down, so the phrase that stands first tells
    private static readonly (string Name, string Phrase)[] Phrases =
    [
        ("MIT", "permission is hereby granted, free of charge, to any person obtaining a copy"), ("Apache-2.0", "apache license version 2.0"), ("BSD", "redistribution and use in source and binary forms"),
        ("GPL", "gnu general public license"), ("LGPL", "gnu lesser general public license"), ("AGPL", "gnu affero general public license"), ("MPL-2.0", "mozilla public license version 2.0"),
        ("Unlicense", "free and unencumbered software released into the public domain"), ("ISC", "permission to use, copy, modify, and/or distribute this software"), ("CC0-1.0", "cc0 1.0 universal"),
        ("CC-BY-4.0", "creative commons attribution 4.0"), ("EUPL", "european union public licence"), ("BSL-1.0", "boost software license"),
    ];

    internal static Finding Of(CheckInput input)
    {
        var files = input.Named("licence-file").Where(file => !file.Path.Contains('/', StringComparison.Ordinal)).ToList();
        foreach (var file in files)
        {
            if (input.Repository.TextOf(file) is not { } text)
                continue;
            var plain = string.Join(' ', text.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace(", version", " version", StringComparison.OrdinalIgnoreCase);
            var found = Phrases.Select(phrase => (phrase.Name, Place: plain.IndexOf(phrase.Phrase, StringComparison.OrdinalIgnoreCase))).Where(phrase => phrase.Place >= 0).OrderBy(phrase => phrase.Place).FirstOrDefault();
            if (found.Name is not null)
                return Finding.Passed($"the text is that of {found.Name}", new Proof(file.Path, 1, found.Name)).Sure;
        }

        return files.Count == 0
            ? Finding.Failed("there is no licence file at the root, so nobody may use the work").Sure
            : Finding.Failed("the licence file holds no licence known here", files.Select(file => new Proof(file.Path, 1, "")));
    }
}
