using Credence.Portfolio.Reproduce;
using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Operate;

/// <summary>The container does not run as root.</summary>
internal static class NonRootContainer
{
    private static readonly string[] Root = ["root", "0"];

    internal static Finding Of(CheckInput input)
    {
        var files = input.Named("container").Select(file => input.Repository.TextOf(file)).OfType<FileText>().ToList();
        if (files.Count == 0)
            return Finding.Failed("there is no container file").Sure;
        var users = new List<Proof>();
        foreach (var text in files)
        {
            if (ContainerFile.Read(text).Last("USER") is not { } user)
                return Finding.Failed("no user is set, so it runs as root unless the base image says otherwise", text.At(0));
            if (Root.Contains(user.Said.Split(':')[0].Trim(), StringComparer.OrdinalIgnoreCase))
                return Finding.Failed("it runs as root", text.Line(user.Line, "USER " + user.Said)).Sure;
            users.Add(text.Line(user.Line, "USER"));
        }

        return Finding.Passed("it runs as a user of its own", users).Sure;
    }
}
