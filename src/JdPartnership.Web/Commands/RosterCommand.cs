using System.CommandLine;

namespace JdPartnership.Web.Commands;

internal static class RosterCommand
{
    public static Command Create(CommandRunner runner) => new("roster", "实习名册。")
    {
        RosterCheckCommand.Create(runner),
    };
}
