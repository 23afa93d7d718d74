using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LibrarianBot.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class NoticeWays : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "ChannelId",
                table: "Notices",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.AddColumn<long>(
                name: "MessageId",
                table: "Notices",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.AddColumn<long>(
                name: "TakenAt",
                table: "Notices",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "Way",
                table: "Notices",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<long>(
                name: "DmChannelId",
                table: "Members",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "ReminderWay",
                table: "Members",
                type: "TEXT",
                nullable: false,
                defaultValue: "DirectMessage"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Notices_NetworkId_State_DueAt",
                table: "Notices",
                columns: new[] { "NetworkId", "State", "DueAt" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_Notices_NetworkId_State_DueAt", table: "Notices");

            migrationBuilder.DropColumn(name: "ChannelId", table: "Notices");

            migrationBuilder.DropColumn(name: "MessageId", table: "Notices");

            migrationBuilder.DropColumn(name: "TakenAt", table: "Notices");

            migrationBuilder.DropColumn(name: "Way", table: "Notices");

            migrationBuilder.DropColumn(name: "DmChannelId", table: "Members");

            migrationBuilder.DropColumn(name: "ReminderWay", table: "Members");
        }
    }
}
