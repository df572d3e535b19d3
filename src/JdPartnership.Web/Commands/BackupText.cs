using JdPartnership.Data.Backups;

namespace JdPartnership.Web.Commands;

/// <summary>Refusals of <c>backup</c> and <c>restore</c>, one line each.</summary>
internal static class BackupText
{
    public static string Of(BackupException exception) => exception.Problem switch
    {
        BackupProblem.NotABackup => $"不是本门户的备份：{exception.Subject}。未作任何改动。",
        BackupProblem.Damaged => $"备份或数据库已损坏：{exception.Subject}。未作任何改动。",
        BackupProblem.FromNewerVersion => $"备份来自更新的版本（含本程序没有的迁移 {exception.Subject}），请先升级程序。未作任何改动。",
        BackupProblem.OtherProvider => "备份中的数据库与当前的 Database:Provider 不是同一种。未作任何改动。",
        BackupProblem.PlaceNotEmpty => $"已存在：{exception.Subject}。恢复时确需替换请加 --force；备份请换一个文件名。未作任何改动。",
        BackupProblem.InUse => $"数据库正被使用，请先停止门户：{exception.Subject}。未作任何改动。",
    };
}
