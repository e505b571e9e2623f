using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Reproduce;

/// <summary>A container file that can be read: a base image first, known instructions only, something to start.</summary>
internal static class ContainerParses
{
    internal static Finding Of(CheckInput input)
    {
        var files = input.Named("container").ToList();
        if (files.Count == 0)
            return Finding.Failed("there is no container file").Sure;
        var texts = files.Select(file => input.Repository.TextOf(file)).OfType<FileText>().ToList();
        if (texts.Count == 0)
            return Finding.Unknown("the container file is binary or too large to be read");
        foreach (var text in texts)
        {
            var container = ContainerFile.Read(text);
            if (container.Wrong is { } wrong)
                return Finding.Failed($"the container file {container.Why}", wrong).Sure;
        }

        return Finding.Passed("the container file can be read, and starts something", files.Select(file => new Proof(file.Path, 1, ""))).Sure;
    }
}
