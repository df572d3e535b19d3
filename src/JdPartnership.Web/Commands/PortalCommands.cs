using System.CommandLine;

namespace JdPartnership.Web.Commands;

/// <summary>The operator's verbs. Without a verb the program serves the portal, and the host's own options pass through.</summary>
internal static class PortalCommands
{
    private static readonly string[] Questions = ["--help", "-h", "-?", "--version"];

    /// <summary>A first word is a verb, known or not: a mistyped one must not start a portal.</summary>
    public static bool AreAsked(string[] args) =>
        args is [var first, ..] && (!first.StartsWith('-') || Questions.Contains(first, StringComparer.Ordinal));

    /// <param name="args">As typed.</param>
    /// <param name="build">Builds the host when a command really needs it; nothing listens and nothing is scheduled.</param>
    /// <returns>0 only when the command did its job.</returns>
    public static Task<int> RunAsync(string[] args, Func<IHost> build)
    {
        var runner = new CommandRunner(build);
        var root = new RootCommand("校企合作管理平台 · JdPartnership。不带命令时启动门户。")
        {
            MigrateCommand.Create(runner),
            DemoCommand.Create(runner),
            AccountsCommand.Create(runner),
            PersonalDataCommand.Create(runner),
            FiguresCommand.Create(runner),
            ReportCommand.Create(runner),
            RosterCommand.Create(runner),
            ConverterCommand.Create(),
            BackupCommand.Create(runner),
            RestoreCommand.Create(runner),
        };
        return root.Parse(args).InvokeAsync();
    }
}
